package nl.tweespan.shared;

/** No such record, or none that this reader may know of; the two are never told apart. */
public class NotFound extends RuntimeException {

    public NotFound(String what) {
        super(what);
    }
}
