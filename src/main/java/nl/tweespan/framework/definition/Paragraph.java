package nl.tweespan.framework.definition;

import java.util.List;
import nl.tweespan.shared.Localised;

/**
 * A paragraph of an article.
 *
 * @param number such as {@code 4.2}
 * @param norms ids of the norms that it holds
 */
public record Paragraph(String number, Localised text, List<String> norms) {}
