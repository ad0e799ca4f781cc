package org.randnotiz.ui.shell;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The address that a post names, if it is one of the web. Imported files are not trusted: nothing else is ever handed to
/// the system, which would open files and start programs.
final class WebAddress {

    private WebAddress() {}

    /// The address; empty if there is none, or it is no `http` or `https` address with a host.
    static Optional<URI> of(@Nullable String link) {
        if (link == null) {
            return Optional.empty();
        }
        try {
            URI address = new URI(link.strip());
            boolean web = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
            return web && address.getHost() != null ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
