package nl.tweespan.project.running;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * How a project gets on; what is null was left open.
 *
 * @param done since the report before, or since the beginning; never blank
 * @param publications where they are to be found
 */
@Embeddable
public record Progress(
        String done,
        @Nullable String results,
        @Nullable String delays,
        @Nullable String risks,
        @Nullable String publications) {}
