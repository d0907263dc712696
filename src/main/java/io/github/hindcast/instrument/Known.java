package io.github.hindcast.instrument;

/// A figure from a dated table, with where it was read.
///
/// `verified` is false for a copy on a secondary page, for a row whose end was not read and for a
/// level carried through a gap: a result that uses it says so.
public record Known<T>(T value, boolean verified, String source) {}
