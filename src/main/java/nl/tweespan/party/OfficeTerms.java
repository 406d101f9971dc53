package nl.tweespan.party;

import nl.tweespan.shared.Localised;
import nl.tweespan.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * What the agreement says of an office.
 *
 * @param role what its holder comes to do; null when nothing in the registry
 * @param contactPoint whether its holder is the point of contact of the framework (article 6)
 * @param article the article that names it
 */
public record OfficeTerms(@Nullable Role role, boolean contactPoint, String article, Localised title) {}
