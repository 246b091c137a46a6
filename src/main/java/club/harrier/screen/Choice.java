package club.harrier.screen;

/// One choice of a list.
public record Choice(String value, String label) {}
