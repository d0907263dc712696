/// Reads the files of a project into the records of the other packages, and finds everything that
/// is wrong with them: nothing is refused for the fault of something else. The key types are
/// [Project], which is what loads, and [Spot], through which every value of a file is read.
@NullMarked
package io.github.hindcast.load;

import org.jspecify.annotations.NullMarked;
