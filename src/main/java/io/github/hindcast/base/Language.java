package io.github.hindcast.base;

/// The language of the output; file keys and JSON field names stay English in both.
public enum Language {
  EN,
  ZH
}
