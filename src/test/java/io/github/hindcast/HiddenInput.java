package io.github.hindcast;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What makes a result depend on more than its input: the clock, chance, and the zone and locale of
/// the machine. Each is recognised by the method that takes it from the air where another takes it
/// from the caller.
final class HiddenInput {

  /// Methods and constructors as `owner.name(parameters)` with simple type names, each a pattern.
  private static final List<Pattern> ACCESSES =
      patterns(
          // clock
          "java\\.time\\..*\\.now\\((ZoneId)?\\)",
          "java\\.time\\.(Clock|InstantSource)\\.(system|tick(Millis|Seconds|Minutes)).*",
          "java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(\\)",
          "java\\.util\\.(Date|GregorianCalendar)\\.<init>\\(\\)",
          "java\\.util\\.Calendar\\.getInstance\\(.*",
          // chance
          "java\\.lang\\.(Strict)?Math\\.random\\(\\)",
          "java\\.util\\.(Random|SplittableRandom)\\.<init>\\(\\)",
          "java\\.util\\.concurrent\\.ThreadLocalRandom\\..*",
          "java\\.util\\.random\\.RandomGenerator\\.(of|getDefault)\\(.*",
          "java\\.util\\.random\\.RandomGeneratorFactory\\.create\\(\\)",
          "java\\.security\\.SecureRandom\\..*",
          "java\\.util\\.UUID\\.randomUUID\\(\\)",
          "java\\.util\\.Collections\\.shuffle\\(List\\)",
          "org\\.apache\\.commons\\.math3\\.random\\..*\\.<init>\\(\\)",
          "org\\.apache\\.commons\\.math3\\.distribution\\..*\\.sample\\(.*",
          // zone
          "java\\.time\\.ZoneId\\.systemDefault\\(\\)",
          "java\\.util\\.TimeZone\\.getDefault\\(\\)",
          // locale
          "java\\.util\\.Locale\\.getDefault\\(.*",
          "java\\.lang\\.String\\.to(Lower|Upper)Case\\(\\)",
          "java\\.lang\\.String\\.(format|formatted)\\((String, )?Object\\[]\\)",
          "java\\.io\\.Print(Stream|Writer)\\.(format|printf)\\(String, Object\\[]\\)",
          "java\\.util\\.(Formatter|Scanner)\\.<init>\\((?!.*Locale).*",
          "java\\.time\\.format\\.DateTimeFormatter\\.ofPattern\\(String\\)",
          "java\\.time\\.format\\.DateTimeFormatter\\.ofLocalized.*",
          "java\\.time\\.format\\.DateTimeFormatterBuilder\\.toFormatter\\(\\)",
          "java\\.text\\.\\w+\\.get\\w*Instance\\((?!.*Locale).*",
          "java\\.text\\.(DecimalFormatSymbols|DateFormatSymbols)\\.<init>\\(\\)",
          "java\\.text\\.DecimalFormat\\.<init>\\((String)?\\)",
          "java\\.text\\.(SimpleDateFormat|MessageFormat)\\.<init>\\((?!.*Locale).*");

  static final DescribedPredicate<JavaAccess<?>> ANY =
      DescribedPredicate.describe(
          "a clock, chance, or the default zone or locale is taken from",
          access -> matches(access.getTarget(), ACCESSES));

  private static final List<Pattern> CONSOLE_AND_EXIT =
      patterns(
          "java\\.lang\\.System\\.(out|err|in|exit\\(.*|console\\(.*|set(Out|Err|In)\\(.*)",
          "java\\.lang\\.Runtime\\.(exit|halt)\\(.*",
          "java\\.lang\\.IO\\..*",
          "java\\..*\\.printStackTrace\\(\\)");

  static final DescribedPredicate<JavaAccess<?>> CONSOLE_OR_EXIT =
      DescribedPredicate.describe(
          "the console or the end of the program is",
          access -> matches(access.getTarget(), CONSOLE_AND_EXIT));

  private HiddenInput() {}

  private static List<Pattern> patterns(String... patterns) {
    return Stream.of(patterns).map(Pattern::compile).toList();
  }

  private static boolean matches(AccessTarget target, List<Pattern> patterns) {
    String signature = signature(target);
    return patterns.stream().anyMatch(pattern -> pattern.matcher(signature).matches());
  }

  private static String signature(AccessTarget target) {
    String name = target.getOwner().getName() + "." + target.getName();
    return target instanceof CodeUnitAccessTarget unit
        ? unit.getRawParameterTypes().stream()
            .map(JavaClass::getSimpleName)
            .collect(Collectors.joining(", ", name + "(", ")"))
        : name;
  }
}
