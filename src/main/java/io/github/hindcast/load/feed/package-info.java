/// Price files of others as they are: which vendor's they are, in which encoding, with which
/// separator, dates, numbers and names of columns is found from the files themselves. The key types
/// are [VendorFile], which reads one into rows, and [PriceImport], which makes it prices of ours.
@NullMarked
package io.github.hindcast.load.feed;

import org.jspecify.annotations.NullMarked;
