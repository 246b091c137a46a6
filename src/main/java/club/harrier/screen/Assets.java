package club.harrier.screen;

import club.harrier.platform.Secrets;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/// The stylesheet, scripts and icons, each under an address that changes with its content, so that a browser
/// may keep it for ever.
@Singleton
public final class Assets {
    private static final String WEBJARS = "META-INF/resources/webjars/";

    /// What the browser may load, and the files of the class path it is made of. A part added here is served.
    private static final Map<String, List<String>> FILES = Map.ofEntries(
            Map.entry(
                    "harrier.css",
                    css(
                            "tokens",
                            "base",
                            "layout",
                            "forms",
                            "parts",
                            "tables",
                            "charts",
                            "athlete",
                            "coach",
                            "plan",
                            "groupplan",
                            "print")),
            Map.entry("harrier.js", List.of("assets/harrier.js")),
            Map.entry("charts.js", List.of("assets/charts.js")),
            Map.entry("activity.js", List.of("assets/activity.js")),
            Map.entry("upload.js", List.of("assets/upload.js")),
            Map.entry("plan.js", List.of("assets/desk.js", "assets/blocks.js")),
            Map.entry("live.js", List.of("assets/live.js")),
            Map.entry("icons.svg", List.of("assets/icons.svg")),
            Map.entry("favicon.svg", List.of("assets/favicon.svg")),
            Map.entry("htmx.js", List.of(WEBJARS + "htmx.org/2.0.10/dist/htmx.min.js")),
            Map.entry("uplot.js", List.of(WEBJARS + "uplot/1.6.30/dist/uPlot.iife.min.js")),
            Map.entry("uplot.css", List.of(WEBJARS + "uplot/1.6.30/dist/uPlot.min.css")),
            Map.entry("leaflet.js", List.of(WEBJARS + "leaflet/1.9.4/dist/leaflet.js")),
            Map.entry("leaflet.css", List.of(WEBJARS + "leaflet/1.9.4/dist/leaflet.css")));

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml;charset=UTF-8");

    /// One asset as it is sent.
    ///
    /// @param hash the first 16 hexadecimal digits of its SHA-256
    record Asset(String hash, String type, byte[] bytes, byte[] gzipped) {}

    private final Map<String, Asset> assets = new TreeMap<>();

    Assets() {
        FILES.forEach((name, parts) -> assets.put(name, asset(name, parts)));
    }

    /// The address of an asset.
    ///
    /// @throws IllegalArgumentException for a name that is not in the list above
    public String url(String name) {
        return "/assets/" + named(name).orElseThrow(() -> unknown(name)).hash() + "/" + name;
    }

    Optional<Asset> named(String name) {
        return Optional.ofNullable(assets.get(name));
    }

    private static IllegalArgumentException unknown(String name) {
        return new IllegalArgumentException("there is no asset " + name);
    }

    private static List<String> css(String... parts) {
        return Arrays.stream(parts).map(part -> "assets/css/" + part + ".css").toList();
    }

    private static Asset asset(String name, List<String> parts) {
        var all = new ByteArrayOutputStream();
        parts.forEach(part -> all.writeBytes(bytes(part)));
        byte[] bytes = all.toByteArray();
        String hash = HexFormat.of().formatHex(Secrets.sha256(bytes), 0, 8);
        @Nullable String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null) {
            throw new IllegalArgumentException("no content type is known for " + name);
        }
        return new Asset(hash, type, bytes, gzipped(bytes));
    }

    private static byte[] bytes(String path) {
        try (@Nullable
                InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the asset file " + path + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static byte[] gzipped(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }
}
