package club.harrier.unit;

/// How distances and paces are shown; they are always stored in metric units.
public enum UnitSystem {
    METRIC,
    IMPERIAL
}
