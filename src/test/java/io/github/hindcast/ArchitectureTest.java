package io.github.hindcast;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/// The order of the house: which package may know which, where each library lives, and what no
/// class may do.
///
/// A new package gets its line in [#BELOW], a new library its line in [#HOMES]; without one the
/// test fails.
@AnalyzeClasses(
    packages = ArchitectureTest.ROOT,
    importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
  static final String ROOT = "io.github.hindcast";

  /// Each package with those directly below it. A package may use all that it reaches downwards.
  private static final Map<String, List<String>> BELOW =
      Map.ofEntries(
          entry("base", List.of()),
          entry("instrument", List.of("base")),
          entry("view", List.of("instrument")),
          entry("market", List.of("instrument")),
          entry("replay", List.of("view", "market")),
          entry("score", List.of("replay")),
          entry("sweep", List.of("score")),
          entry("report", List.of("sweep")),
          entry("load", List.of("view", "market")),
          entry("store", List.of("view", "market")),
          entry("serve", List.of("report", "load", "store")),
          entry("cli", List.of("serve")));

  /// The packages that may use a library. The longest prefix that fits a class decides.
  private static final Map<String, Set<String>> HOMES =
      Map.ofEntries(
          entry("java", BELOW.keySet()),
          entry("javax", BELOW.keySet()),
          entry("jdk.incubator.vector", BELOW.keySet()),
          entry("org.jspecify.annotations", BELOW.keySet()),
          entry("tools.jackson", Set.of("load", "report")),
          entry("com.fasterxml.jackson.annotation", Set.of("load", "report")),
          entry("de.siegmar.fastcsv.reader", Set.of("load")),
          entry("de.siegmar.fastcsv.writer", Set.of("load", "report")),
          entry("org.ta4j", Set.of("market", "report")),
          entry("org.apache.commons.math3", Set.of("score")),
          entry("tech.tablesaw", Set.of("report")),
          entry("org.apache.spark", Set.of("sweep")),
          entry("scala", Set.of("sweep")),
          entry("java.sql", Set.of("store")),
          entry("javax.sql", Set.of("store")),
          entry("org.duckdb", Set.of("store")),
          entry("org.postgresql", Set.of("store")),
          entry("io.javalin", Set.of("serve")),
          entry("org.eclipse.jetty", Set.of("serve")),
          entry("jakarta.servlet", Set.of("serve")),
          entry("kotlin", Set.of("serve")),
          entry("com.sun.net.httpserver", Set.of("serve")),
          entry("picocli", Set.of("cli")));

  private static final Pattern BANNED_NAME =
      Pattern.compile(".*(Util|Utils|Helper|Manager|Impl|Base|Data|Info)");
  private static final Pattern SENTENCE_END = Pattern.compile("[.?](\\s|$)");
  private static final Pattern TYPE_LINK = Pattern.compile("\\[(?:\\w+\\.)*(\\w+)]");

  @ArchTest
  static final ArchRule packagesUseOnlyThoseBelowThem =
      classes().should(have("no use of a package that is not below", ArchitectureTest::upward));

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule librariesStayAtHome =
      classes().should(have("no use of a library away from its home", ArchitectureTest::astray));

  @ArchTest
  static final ArchRule reportsWriteJsonAndReadNone =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".report..")
          .should()
          .accessTargetWhere(
              target(nameStartingWith("read"))
                  .and(targetOwner(resideInAPackage("tools.jackson.."))))
          .allowEmptyShould(true);

  @ArchTest
  static void sparkHasOneRunner(JavaClasses all) {
    assertThat(
            all.stream()
                .filter(ArchitectureTest::usesSpark)
                .map(type -> type.getSourceCodeLocation().getSourceFileName())
                .distinct())
        .as("source files that use Spark")
        .hasSizeLessThanOrEqualTo(1);
  }

  @ArchTest
  static final ArchRule clockZoneLocaleAndChanceArePassedIn =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + ".cli..")
          .should()
          .accessTargetWhere(HiddenInput.ANY);

  @ArchTest
  static final ArchRule onlyCliPrintsAndExits =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + ".cli..")
          .should()
          .accessTargetWhere(HiddenInput.CONSOLE_OR_EXIT);

  @ArchTest
  static final ArchRule classesAreClosed =
      classes().should(have("a closed form", ArchitectureTest::open));

  @ArchTest
  static final ArchRule namesSayWhatAThingIs =
      classes().should(have("a telling name", ArchitectureTest::vague));

  @ArchTest
  static void packagesSayWhatTheyHold(JavaClasses all) throws IOException {
    for (JavaPackage each :
        all.stream().map(JavaClass::getPackage).collect(Collectors.toUnmodifiableSet())) {
      assertThat(each.isAnnotatedWith(NullMarked.class))
          .as("package-info of %s with @NullMarked", each.getName())
          .isTrue();
      var doc = packageDoc(each);
      assertThat(SENTENCE_END.matcher(doc).results())
          .as("sentences about %s", each.getName())
          .hasSizeGreaterThanOrEqualTo(2);
      assertThat(TYPE_LINK.matcher(doc).results().map(link -> link.group(1)).distinct())
          .as("key types of %s", each.getName())
          .hasSizeBetween(1, 2)
          .allMatch(each::containsClassWithSimpleName);
    }
  }

  private static boolean isOurs(JavaClass type) {
    return (type.getBaseComponentType().getPackageName() + ".").startsWith(ROOT + ".");
  }

  /// The first part of a package's name after the root; empty in the root itself.
  private static String layer(JavaClass type) {
    String name = type.getBaseComponentType().getPackageName();
    return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1).split("\\.", 2)[0];
  }

  private static ArchCondition<JavaClass> have(
      String description, Function<JavaClass, Stream<String>> violations) {
    return new ArchCondition<>("have " + description) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        violations
            .apply(type)
            .forEach(what -> events.add(SimpleConditionEvent.violated(type, what)));
      }
    };
  }

  private static Stream<String> upward(JavaClass type) {
    if (!BELOW.containsKey(layer(type))) {
      return Stream.of(type.getName() + " is in a package without a place among the others");
    }
    var allowed = new TreeSet<String>(Set.of(layer(type)));
    addAllBelow(layer(type), allowed);
    return type.getDirectDependenciesFromSelf().stream()
        .filter(dependency -> isOurs(dependency.getTargetClass()))
        .filter(dependency -> !allowed.contains(layer(dependency.getTargetClass())))
        .map(dependency -> dependency.getDescription());
  }

  private static void addAllBelow(String layer, Set<String> reached) {
    for (String below : BELOW.getOrDefault(layer, List.of())) {
      if (reached.add(below)) {
        addAllBelow(below, reached);
      }
    }
  }

  private static Stream<String> astray(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .filter(dependency -> !isOurs(dependency.getTargetClass()))
        .filter(dependency -> !dependency.getTargetClass().getBaseComponentType().isPrimitive())
        .filter(dependency -> !homes(dependency.getTargetClass()).contains(layer(type)))
        .map(dependency -> dependency.getDescription());
  }

  /// Empty for a library without a home.
  private static Set<String> homes(JavaClass library) {
    String prefix = library.getBaseComponentType().getPackageName();
    while (!HOMES.containsKey(prefix) && prefix.contains(".")) {
      prefix = prefix.substring(0, prefix.lastIndexOf('.'));
    }
    return HOMES.getOrDefault(prefix, Set.of());
  }

  private static boolean usesSpark(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .map(dependency -> dependency.getTargetClass().getBaseComponentType().getPackageName())
        .anyMatch(library -> (library + ".").matches("(org\\.apache\\.spark|scala)\\..*"));
  }

  private static Stream<String> open(JavaClass type) {
    boolean closed =
        type.isInterface()
            || type.isEnum()
            || type.isRecord()
            || type.isSealed()
            || type.isAnonymousClass()
            || type.getModifiers().contains(JavaModifier.FINAL);
    return closed
        ? Stream.empty()
        : Stream.of(type.getName() + " is not final, a record, an enum, sealed or an interface");
  }

  private static Stream<String> vague(JavaClass type) {
    return BANNED_NAME.matcher(type.getSimpleName()).matches()
        ? Stream.of(type.getName() + " ends in a word that fits anything")
        : Stream.empty();
  }

  private static String packageDoc(JavaPackage each) throws IOException {
    var source =
        Path.of(System.getProperty("hindcast.home", ""))
            .resolve("src/main/java")
            .resolve(each.getName().replace('.', '/'))
            .resolve("package-info.java");
    try (var lines = Files.lines(source)) {
      return lines
          .takeWhile(line -> line.startsWith("///"))
          .map(line -> line.substring("///".length()).strip())
          .collect(Collectors.joining(" "));
    }
  }
}
