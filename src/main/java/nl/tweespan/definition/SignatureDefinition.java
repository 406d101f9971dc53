package nl.tweespan.definition;

import java.time.LocalDate;
import nl.tweespan.shared.Localised;

/** A party's signature under the agreement. */
public record SignatureDefinition(String party, LocalDate on, String by, Localised office) {}
