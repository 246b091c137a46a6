package club.harrier.web.run;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// What makes a browser keep an answer as a file.
final class Attachment {
    private Attachment() {}

    /// The name in plain ASCII for old browsers, and whole by RFC 6266.
    static String named(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        String whole = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + whole;
    }
}
