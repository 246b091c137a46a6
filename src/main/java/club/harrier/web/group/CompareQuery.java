package club.harrier.web.group;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;

/// What the comparison was asked for, as it stands in the address.
///
/// @param start the first date of a custom window, else empty
/// @param end its last date, else empty
record CompareQuery(
        String range, String start, String end, String type, String members, Column sort, boolean isDescending) {

    CompareQuery within(String otherRange) {
        return new CompareQuery(otherRange, "", "", type, members, sort, isDescending);
    }

    CompareQuery within(String first, String last) {
        return new CompareQuery("custom", first, last, type, members, sort, isDescending);
    }

    /// By another column, or by the same the other way round.
    CompareQuery by(Column column) {
        boolean descending = column == sort ? !isDescending : column.startsDescending();
        return new CompareQuery(range, start, end, type, members, column, descending);
    }

    public boolean isCustom() {
        return range.equals("custom");
    }

    public String order() {
        return isDescending ? "desc" : "asc";
    }

    public String path() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("range", range);
        if (isCustom()) {
            fields.put("start_date", start);
            fields.put("end_date", end);
        }
        fields.put("activity_type", type);
        fields.put("members", members);
        fields.put("sort", sort.key());
        fields.put("order", order());
        return fields.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "/compare?", ""));
    }
}
