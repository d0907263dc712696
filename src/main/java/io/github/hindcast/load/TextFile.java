package io.github.hindcast.load;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.hindcast.base.Text;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;

/// The text of a file, read whole: strictly UTF-8, with or without a byte order mark, and never
/// more than a limit, so that no file can take all memory.
final class TextFile {
  static final String MARK = "\uFEFF";

  private static final int MEBIBYTE = 1 << 20;

  private TextFile() {}

  /// Empty, with a problem, where the file cannot be read.
  static Optional<String> read(Path file, int mostMebibytes, Problems problems) {
    return readWhole(file, mostMebibytes, problems)
        .map(text -> text.startsWith(MARK) ? text.substring(MARK.length()) : text);
  }

  /// With the byte order mark, where there is one.
  static Optional<String> readWhole(Path file, int mostMebibytes, Problems problems) {
    if (!Files.exists(file)) {
      return problems.whole(Text.of("no such file", "没有这个文件"));
    }
    if (!Files.isRegularFile(file)) {
      return problems.whole(Text.of("expected a file, was a folder or a device", "应为文件，实为文件夹或设备"));
    }
    int limit = mostMebibytes * MEBIBYTE;
    try (var in = Files.newInputStream(file)) {
      byte[] bytes = Files.size(file) > limit ? new byte[0] : in.readNBytes(limit + 1);
      if (bytes.length > limit || Files.size(file) > limit) {
        return problems.whole(
            Text.format("expected at most %d MB, was longer", "应不超过 %d MB，实际更长", mostMebibytes));
      }
      return isAscii(bytes) ? Optional.of(new String(bytes, US_ASCII)) : decoded(bytes, problems);
    } catch (AccessDeniedException _) {
      return problems.whole(Text.of("the file may not be read: access was denied", "无权读取该文件"));
    } catch (IOException _) {
      return problems.whole(Text.of("the file could not be read to its end", "文件未能读到末尾"));
    }
  }

  private static boolean isAscii(byte[] bytes) {
    int all = 0;
    for (byte one : bytes) {
      all |= one;
    }
    return all >= 0;
  }

  private static Optional<String> decoded(byte[] bytes, Problems problems) {
    var decoder =
        UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate(bytes.length);
    var result = decoder.decode(in, out, true);
    if (result.isError()) {
      return notUtf8(bytes, in.position(), problems);
    }
    return Optional.of(out.flip().toString());
  }

  private static Optional<String> notUtf8(byte[] bytes, int offset, Problems problems) {
    int line = 1;
    for (int before = 0; before < offset; before++) {
      line += bytes[before] == '\n' ? 1 : 0;
    }
    problems.add(
        new Node.Place(line, 0),
        "",
        Text.format(
            "expected text in UTF-8, was byte 0x%s at offset %s; save the file as UTF-8",
            "应为 UTF-8 编码的文本，实为字节 0x%s（偏移 %s）；请将文件另存为 UTF-8",
            HexFormat.of().withUpperCase().toHexDigits(bytes[offset]),
            offset));
    return Optional.empty();
  }
}
