package nl.tweespan.definition;

import nl.tweespan.shared.Localised;

/**
 * How a dispute is settled when consultation fails (article 9).
 *
 * @param arbitrators how many sit on the panel, its chair among them; each party appoints one, these appoint the chair
 * @param court which court is asked when they do not agree on the chair
 */
public record DisputeDefinition(int arbitrators, Localised court, String article) {}
