package nl.tweespan.definition;

import java.util.List;
import nl.tweespan.shared.Localised;

/**
 * A column of the matrix.
 *
 * @param institute code of the unit that it belongs to
 * @param groups codes of the units that work on it
 */
public record DomainDefinition(
        String code, String party, String institute, Localised name, List<String> groups, Localised description) {}
