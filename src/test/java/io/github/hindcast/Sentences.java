package io.github.hindcast;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.ThrowInstruction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the compiled classes of the program say: their texts in order, and what becomes of each.
///
/// Words of annotations, such as the descriptions of options, are none of them.
final class Sentences {
  private static final String PACKAGE = "io/github/hindcast/";
  static final Pattern HAN = Pattern.compile("[\\p{IsHan}\\u3000-\\u303f\\uff00-\\uffef]");

  static final Pattern GAP = Pattern.compile("%(\\d+\\$)?([-+,.0-9]*[sdf])");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  private Sentences() {}

  /// A text of a method: a constant, or the fixed parts of texts joined by `+`.
  ///
  /// @param next the constant that follows it in the method
  /// @param raised whether it goes into an exception that is for programmers
  /// @param holdsText whether a [io.github.hindcast.base.Text] is joined as if it were a word
  record Sentence(
      String where, String words, Optional<String> next, boolean raised, boolean holdsText) {

    @Override
    public String toString() {
      return where + ": " + words;
    }

    boolean isChinese() {
      return HAN.matcher(words).find();
    }

    /// Whether Chinese follows, or nothing but values in the order of Chinese.
    boolean hasTranslation() {
      return next.filter(words ->
              HAN.matcher(words).find() || (GAP.matcher(words).find() && !hasLetters(words)))
          .isPresent();
    }

    private static boolean hasLetters(String words) {
      return LETTER.matcher(GAP.matcher(words).replaceAll("")).find();
    }
  }

  static List<Sentence> all() {
    try (Stream<Path> files = Files.walk(classes())) {
      return files
          .filter(file -> file.toString().endsWith(".class"))
          .sorted()
          .flatMap(file -> in(parsed(file)).stream())
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Path classes() {
    var source = io.github.hindcast.base.Text.class.getProtectionDomain().getCodeSource();
    return Path.of(java.net.URI.create(source.getLocation().toString()));
  }

  private static ClassModel parsed(Path file) {
    try {
      return ClassFile.of().parse(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static List<Sentence> in(ClassModel type) {
    var name = type.thisClass().asInternalName().replace(PACKAGE, "");
    var sentences = new ArrayList<Sentence>();
    for (var method : type.methods()) {
      var code = method.code().map(body -> body.elementList()).orElse(List.of());
      for (int at = 0; at < code.size(); at++) {
        var rest = code.subList(at + 1, code.size());
        boolean holdsText = holdsText(code.get(at));
        for (var words : words(code.get(at))) {
          var next = rest.stream().flatMap(each -> words(each).stream()).findFirst();
          sentences.add(new Sentence(name, words, next, isRaised(rest), holdsText));
        }
      }
    }
    return sentences;
  }

  private static List<String> words(CodeElement element) {
    return switch (element) {
      case ConstantInstruction constant when constant.constantValue() instanceof String text ->
          List.of(text);
      case InvokeDynamicInstruction dynamic when isConcat(dynamic) ->
          dynamic.bootstrapArgs().stream()
              .filter(String.class::isInstance)
              .map(String.class::cast)
              .toList();
      default -> List.of();
    };
  }

  private static boolean isConcat(InvokeDynamicInstruction dynamic) {
    return dynamic.name().equalsString("makeConcatWithConstants");
  }

  private static boolean holdsText(CodeElement element) {
    return element instanceof InvokeDynamicInstruction dynamic
        && isConcat(dynamic)
        && dynamic.type().stringValue().contains("io/github/hindcast/base/Text;");
  }

  /// Whether it goes, before any other word, into an exception of Java's own that is thrown or
  /// returned, or at once into a check that throws one.
  private static boolean isRaised(List<CodeElement> rest) {
    var first = Optional.<InvokeInstruction>empty();
    var made = Optional.<InvokeInstruction>empty();
    for (var element : rest) {
      if (element instanceof InvokeInstruction call) {
        first = first.or(() -> Optional.of(call));
        made = call.opcode() == Opcode.INVOKESPECIAL ? Optional.of(call) : made;
      }
      if (element instanceof ThrowInstruction || element instanceof ReturnInstruction) {
        return made.filter(call -> owner(call).matches("java/(lang|util)/\\w+Exception"))
            .isPresent();
      }
      if (!words(element).isEmpty()) {
        break;
      }
    }
    return first.filter(call -> owner(call).endsWith("/Check")).isPresent();
  }

  private static String owner(InvokeInstruction call) {
    return call.owner().asInternalName();
  }
}
