/// Results in the forms that databases and notebooks read. The key types are [GridFile] and its
/// [GridFile.Column].
@NullMarked
package io.github.hindcast.store;

import org.jspecify.annotations.NullMarked;
