package club.harrier.door;

import jakarta.ws.rs.core.Response;

/// A failure as people read it. The room `web` draws it, in its own layout.
public interface ErrorPage {
    Response of(Problem problem);
}
