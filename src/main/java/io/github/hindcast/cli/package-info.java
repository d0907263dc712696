/// The program as it is used from a terminal, one command a file. [Main] lists the commands, and
/// [ExitCodes] says how each run ends.
@NullMarked
package io.github.hindcast.cli;

import org.jspecify.annotations.NullMarked;
