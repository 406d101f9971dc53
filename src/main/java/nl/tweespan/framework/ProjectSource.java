package nl.tweespan.framework;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names the projects under a framework where a record of the agreement is about one; implemented by their room. */
public interface ProjectSource {

    /** The project with this reference under the framework; null when there is none that all parties know of. */
    @Nullable
    Named known(UUID frameworkId, String reference);

    /** The projects with these ids; one statement. */
    Map<UUID, Named> named(Set<UUID> ids);

    /** A project as another room names it. */
    record Named(UUID id, String reference, String title) {}
}
