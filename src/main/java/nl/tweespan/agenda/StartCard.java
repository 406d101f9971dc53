package nl.tweespan.agenda;

import java.time.LocalDate;
import nl.tweespan.shared.Actor;
import org.jspecify.annotations.Nullable;

/** A card in the side column of the start page, offered by another room. */
public interface StartCard {

    /** Position among the cards, lowest first. */
    int order();

    /** Thymeleaf fragment that draws it, called with the model, such as {@code framework/card :: term}. */
    String fragment();

    /** What the fragment shows; null hides the card. */
    @Nullable
    Object model(Actor actor, LocalDate today);
}
