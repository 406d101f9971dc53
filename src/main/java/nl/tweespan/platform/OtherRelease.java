package nl.tweespan.platform;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** Finds our own file for a path that begins with the hash of another release. */
class OtherRelease extends PathResourceResolver {

    @Override
    protected @Nullable Resource getResource(String path, Resource location) throws IOException {
        int hash = path.indexOf('/');
        return hash < 0 ? null : super.getResource(path.substring(hash + 1), location);
    }
}
