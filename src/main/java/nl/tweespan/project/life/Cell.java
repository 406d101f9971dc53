package nl.tweespan.project.life;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A cell of Annex 1 that a project serves: a theme of one party against a domain of the other. */
@Embeddable
public record Cell(UUID themeId, UUID domainId) {}
