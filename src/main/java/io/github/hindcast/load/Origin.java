package io.github.hindcast.load;

/// From what the prices of an instrument were imported.
///
/// @param file the name of the vendor's file
/// @param profile the vendor
/// @param sha256 of the vendor's file, in hexadecimal digits
/// @param imported the instant, as ISO writes it
/// @param written the SHA-256 of the file of prices that was made of it
public record Origin(String file, String profile, String sha256, String imported, String written) {}
