package io.github.hindcast.store;

import io.github.hindcast.base.Text;

/// A call under one reading as a row: who said what, where and when. `subject` is an instrument,
/// two of them, a rate or an outcome.
public record CallRow(
    String book,
    String call,
    String reading,
    String source,
    Text analyst,
    Text house,
    String subject,
    String kind,
    String published) {}
