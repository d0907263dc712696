package io.github.hindcast.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  private static final List<String> KINDS =
      List.of("level", "direction", "range", "barrier", "avoid", "relative");

  @ParameterizedTest
  @CsvSource({"levle,level", "LEVEL,level", "directon,direction", "rnage,range", "avoids,avoid"})
  void findsTheWordThatWasMeant(String word, String meant) {
    assertThat(Words.nearest(word, KINDS)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"x", "butterfly", "''"})
  void findsNothingWhenNothingIsNear(String word) {
    assertThat(Words.nearest(word, KINDS)).isEmpty();
  }

  @Test
  void ofEquallyNearWordsTheFirstInTheAlphabetIsTaken() {
    assertThat(Words.nearest("lang", List.of("long", "land"))).contains("land");
  }

  @ParameterizedTest
  @CsvSource({"run,run,0", "rnu,run,1", "'',run,3", "kitten,sitting,3", "ca,abc,3"})
  void countsLettersChangedAddedTakenOrSwapped(String left, String right, int distance) {
    assertThat(Words.distance(left, right)).isEqualTo(distance);
    assertThat(Words.distance(right, left)).isEqualTo(distance);
  }
}
