package club.harrier.stats;

/// Who was there and what they did, while it is added up member by member.
final class Crew {
    private final Tally sum = new Tally();
    private long members;
    private long active;
    private long engaged;

    /// Adds a member, and what they did if they count.
    void add(boolean counts, Tally did) {
        members++;
        active += counts ? 1 : 0;
        engaged += did.isEmpty() ? 0 : 1;
        sum.add(did);
    }

    Totals totals() {
        return sum.totals();
    }

    Engagement engagement() {
        return new Engagement(members, active, engaged);
    }
}
