package io.github.hindcast.view;

import io.github.hindcast.base.Text;
import java.util.Optional;

/// One thing that a source said, in our words, with the place where it says it.
///
/// `kind` is the word of [Claim#kind()] under which it is judged. `condition` is a condition that
/// no data can decide: the call is then scored without it and says so. `untestable` is the reason
/// why no call can ever judge the statement.
public record Statement(
    String id,
    String kind,
    Text said,
    Text locator,
    Optional<Text> condition,
    Optional<Text> untestable) {}
