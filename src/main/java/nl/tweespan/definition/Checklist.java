package nl.tweespan.definition;

import java.util.List;
import nl.tweespan.shared.Localised;

/** What a project agreement must hold at least (article 4.2). */
public record Checklist(String code, String article, Localised name, List<ElementDefinition> elements) {}
