package nl.tweespan.agenda;

import java.util.Optional;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Sentence;

/** Something that a person may begin from the start page without anything waiting; offered by another room. */
public interface StartAct {

    /** The act, when this person may do it now; without a statement. */
    Optional<Offer> offered(Actor actor);

    /**
     * @param words what the button says
     * @param url where it begins
     */
    record Offer(Sentence words, String url) {}
}
