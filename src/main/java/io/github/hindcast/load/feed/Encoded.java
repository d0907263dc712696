package io.github.hindcast.load.feed;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.hindcast.base.Text;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/// The bytes of a file as UTF-8 without a mark, and what they were: UTF-8, UTF-16 with or without a
/// mark, or GB18030, of which GBK is a part.
///
/// UTF-8 is tried first, since hardly any text of another encoding is valid UTF-8 by chance. A file
/// that has Chinese in valid UTF-8 first and other bytes later is of mixed encodings, and refused:
/// it was put together from two files, and one of the two readings would be wrong.
final class Encoded {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final int SAMPLE = 4096;

  /// How files begin that are often called `.csv` and are none.
  private static final Map<String, Text> BINARY =
      Map.of(
          "504b0304", Text.of("an Excel workbook or a ZIP file", "Excel 工作簿或 ZIP 文件"),
          "d0cf11e0", Text.of("an old Excel workbook", "旧版 Excel 工作簿"),
          "1f8b08", Text.of("a file compressed by gzip", "gzip 压缩文件"),
          "50415231", Text.of("a Parquet file", "Parquet 文件"),
          "25504446", Text.of("a PDF document", "PDF 文档"));

  private final byte[] bytes;
  private final String name;

  private Encoded(byte[] bytes, String name) {
    this.bytes = bytes;
    this.name = name;
  }

  byte[] bytes() {
    return bytes;
  }

  /// Of the encoding that the file had.
  String name() {
    return name;
  }

  /// Either the text or what is wrong with it.
  record Found(Optional<Encoded> text, Optional<Fault> fault) {
    private static Found of(byte[] bytes, String name) {
      return new Found(Optional.of(new Encoded(bytes, name)), Optional.empty());
    }

    private static Found none(int line, Text message) {
      return new Found(Optional.empty(), Optional.of(new Fault(line, "", message)));
    }
  }

  static Found of(byte[] bytes) {
    if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
      return strict(Arrays.copyOfRange(bytes, 3, bytes.length), UTF_8, "UTF-8, marked");
    }
    if (startsWith(bytes, 0xff, 0xfe)) {
      return strict(Arrays.copyOfRange(bytes, 2, bytes.length), UTF_16LE, "UTF-16 LE");
    }
    if (startsWith(bytes, 0xfe, 0xff)) {
      return strict(Arrays.copyOfRange(bytes, 2, bytes.length), UTF_16BE, "UTF-16 BE");
    }
    if (known(bytes).isPresent()) {
      return binary(bytes);
    }
    int zeros = zeros(bytes, 0) + zeros(bytes, 1);
    if (zeros > 0) {
      int all = Math.min(bytes.length, SAMPLE);
      boolean little = zeros(bytes, 1) * 4 > all && zeros(bytes, 0) == 0;
      boolean big = zeros(bytes, 0) * 4 > all && zeros(bytes, 1) == 0;
      return little || big
          ? strict(bytes, little ? UTF_16LE : UTF_16BE, little ? "UTF-16 LE" : "UTF-16 BE")
          : binary(bytes);
    }
    return isAscii(bytes) ? Found.of(bytes, "ASCII") : unmarked(bytes);
  }

  private static Found unmarked(byte[] bytes) {
    int bad = firstInvalid(bytes, UTF_8);
    if (bad < 0) {
      return Found.of(bytes, "UTF-8");
    }
    boolean chineseBefore = !isAscii(Arrays.copyOf(bytes, bad));
    if (chineseBefore) {
      return Found.none(
          line(bytes, bad),
          Text.format(
              "expected one encoding, was UTF-8 up to here and byte 0x%s of another one",
              "应为同一种编码，此处之前为 UTF-8，此处出现其他编码的字节 0x%s", hex(bytes[bad])));
    }
    return strict(bytes, GB18030, "GB18030 (GBK)");
  }

  private static Found strict(byte[] bytes, Charset charset, String name) {
    int bad = firstInvalid(bytes, charset);
    if (bad >= 0) {
      return Found.none(
          line(bytes, bad),
          Text.format(
              "expected text in %s, was byte 0x%s at offset %s",
              "应为 %s 文本，偏移 %3$s 处为字节 0x%2$s",
              name,
              hex(bytes[Math.min(bad, bytes.length - 1)]),
              bad));
    }
    return Found.of(
        charset.equals(UTF_8) ? bytes : new String(bytes, charset).getBytes(UTF_8), name);
  }

  private static Found binary(byte[] bytes) {
    return Found.none(
        0,
        known(bytes)
            .map(what ->
                Text.format(
                    "expected text, was %s; save the table as CSV", "应为文本文件，实为%s；请另存为 CSV", what))
            .orElseGet(() -> Text.of("expected text, was a binary file", "应为文本文件，实为二进制文件")));
  }

  private static Optional<Text> known(byte[] bytes) {
    var start = HexFormat.of().formatHex(bytes, 0, Math.min(4, bytes.length));
    return BINARY.entrySet().stream()
        .filter(entry -> start.startsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static int zeros(byte[] bytes, int from) {
    int zeros = 0;
    for (int at = from; at < Math.min(bytes.length, SAMPLE); at += 2) {
      zeros += bytes[at] == 0 ? 1 : 0;
    }
    return zeros;
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    for (int at = 0; at < start.length; at++) {
      if (at >= bytes.length || (bytes[at] & 0xff) != start[at]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAscii(byte[] bytes) {
    int all = 0;
    for (byte one : bytes) {
      all |= one;
    }
    return all >= 0;
  }

  /// The offset of the first byte that is not of the charset, or -1.
  private static int firstInvalid(byte[] bytes, Charset charset) {
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate(1 << 16);
    while (true) {
      var result = decoder.decode(in, out, true);
      if (result.isError()) {
        return in.position();
      }
      if (result.isUnderflow()) {
        return -1;
      }
      out.clear();
    }
  }

  private static int line(byte[] bytes, int offset) {
    int line = 1;
    for (int at = 0; at < offset; at++) {
      line += bytes[at] == '\n' ? 1 : 0;
    }
    return line;
  }

  private static String hex(byte one) {
    return HexFormat.of().withUpperCase().toHexDigits(one);
  }
}
