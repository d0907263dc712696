package io.github.hindcast.score.statistics;

/// What a test holds against the null hypothesis. Skill is GREATER; a difference is TWO_SIDED.
public enum Alternative {
  GREATER,
  LESS,
  TWO_SIDED
}
