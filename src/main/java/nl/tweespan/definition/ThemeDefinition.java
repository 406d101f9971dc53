package nl.tweespan.definition;

import java.util.List;
import nl.tweespan.shared.Localised;

/** A row of the matrix. */
public record ThemeDefinition(String code, String party, Localised name, Localised description, List<String> units) {}
