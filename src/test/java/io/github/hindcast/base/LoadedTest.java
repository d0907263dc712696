package io.github.hindcast.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoadedTest {
  private static final Problem FIRST =
      Problem.of("a.yaml", Text.of("a zone was expected, was nothing", "应有区间，实为空"));
  private static final Problem SECOND =
      Problem.of("b.yaml", Text.of("a date was expected, was \"soon\"", "应为日期，实为“soon”"));

  @Test
  void mapKeepsTheProblems() {
    assertThat(Loaded.of(2, List.of(FIRST)).map(n -> n * 10))
        .isEqualTo(Loaded.of(20, List.of(FIRST)));
  }

  @Test
  void flatMapAddsTheProblemsOfTheNextStep() {
    assertThat(Loaded.of(2, List.of(FIRST)).flatMap(n -> Loaded.of("n" + n, List.of(SECOND))))
        .isEqualTo(Loaded.of("n2", List.of(FIRST, SECOND)));
  }

  @Test
  void andJoinsValuesAndKeepsTheProblemsOfBoth() {
    assertThat(Loaded.of(2, List.of(FIRST)).and(Loaded.of("x", List.of(SECOND)), (n, s) -> s + n))
        .isEqualTo(Loaded.of("x2", List.of(FIRST, SECOND)));
  }

  @Test
  void allGathersValuesAndProblemsInOrder() {
    assertThat(
            Loaded.all(
                List.of(Loaded.of(1, List.of(FIRST)), Loaded.of(2), Loaded.of(3, List.of(SECOND)))))
        .isEqualTo(Loaded.of(List.of(1, 2, 3), List.of(FIRST, SECOND)));
  }

  @Test
  void isCleanWithoutProblems() {
    assertThat(Loaded.of(1).isClean()).isTrue();
    assertThat(Loaded.of(1).withProblems(List.of(FIRST)).isClean()).isFalse();
  }

  @Test
  void problemsAreCopiedOnTheWayIn() {
    var problems = new ArrayList<>(List.of(FIRST));
    var loaded = Loaded.of(1, problems);
    problems.add(SECOND);
    assertThat(loaded.problems()).containsExactly(FIRST);
  }
}
