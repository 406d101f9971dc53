package nl.tweespan.definition;

import java.util.Set;
import nl.tweespan.shared.Localised;

/**
 * What the agreement demands.
 *
 * @param id such as {@code 4.2}
 * @param check id under which the registry's checks answer for it; its own id unless the file says otherwise
 * @param article number of the article that holds it
 * @param kind how software can carry it
 * @param parties codes of the parties that must act, in the order of the agreement
 * @param text the norm
 * @param registry what the registry does with it
 */
public record Norm(
        String id,
        String check,
        String article,
        NormKind kind,
        Set<String> parties,
        Localised text,
        Localised registry) {}
