package io.github.hindcast.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// A SHA-256 in the making, of values whose order and number tell them apart.
final class Fingerprint {
  private final MessageDigest digest;

  Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  /// Of the bytes of a text in UTF-8, as `sha256sum` prints it of its file.
  static String of(String text) {
    var print = new Fingerprint();
    print.digest.update(text.getBytes(UTF_8));
    return print.hex();
  }

  Fingerprint text(String text) {
    var bytes = text.getBytes(UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
    digest.update(bytes);
    return this;
  }

  Fingerprint numbers(int[] values) {
    var bytes = ByteBuffer.allocate(values.length * Integer.BYTES);
    Arrays.stream(values).forEach(bytes::putInt);
    digest.update(bytes.flip());
    return this;
  }

  Fingerprint numbers(long[] values) {
    var bytes = ByteBuffer.allocate(values.length * Long.BYTES);
    Arrays.stream(values).forEach(bytes::putLong);
    digest.update(bytes.flip());
    return this;
  }

  /// All that is not a number is the same.
  Fingerprint numbers(double[] values) {
    return numbers(Arrays.stream(values).mapToLong(Double::doubleToLongBits).toArray());
  }

  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
