package io.github.hindcast.load.feed;

import io.github.hindcast.base.Problem;
import io.github.hindcast.base.Text;

/// Something wrong in a vendor's file: the line, or 0 for the file as a whole, and the column as
/// the file names it, or nothing.
record Fault(int line, String column, Text message) {
  static Fault whole(Text message) {
    return new Fault(0, "", message);
  }

  Problem in(String file) {
    return new Problem(file, line, 0, column, message);
  }
}
