package club.harrier.screen;

import club.harrier.door.Open;
import club.harrier.platform.Failure;
import club.harrier.screen.Assets.Asset;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/// Hands the assets to browsers, compressed, to be kept for a year.
@Path("/assets/{hash}/{name}")
@Open
@RunOnVirtualThread
public final class AssetFiles {
    private final Assets assets;

    @Inject
    AssetFiles(Assets assets) {
        this.assets = assets;
    }

    @GET
    public Response file(
            @PathParam("hash") String hash,
            @PathParam("name") String name,
            @HeaderParam(HttpHeaders.ACCEPT_ENCODING) @Nullable String accepts) {
        var asset = assets.named(name).orElseThrow(() -> Failure.notFound("file"));
        boolean zips = accepts != null && accepts.contains("gzip");
        var answer = Response.ok(zips ? asset.gzipped() : asset.bytes())
                .header(HttpHeaders.CONTENT_TYPE, asset.type())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .header(HttpHeaders.CACHE_CONTROL, caching(hash, asset));
        if (zips) {
            answer.header(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        return answer.build();
    }

    /// A page made before an update asks for the old address: it gets the new file, but may not keep it there.
    private static String caching(String hash, Asset asset) {
        return hash.equals(asset.hash()) ? "public, max-age=31536000, immutable" : "no-cache";
    }
}
