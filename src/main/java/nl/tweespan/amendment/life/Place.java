package nl.tweespan.amendment.life;

import nl.tweespan.shared.NotFound;

/** Which amendment or notice: the code of its framework, its kind and its number. */
public record Place(String framework, ChangeKind kind, int number) {

    /**
     * From an address.
     *
     * @param path such as {@code amendments}
     * @throws NotFound when there is no such kind
     */
    public static Place of(String framework, String path, int number) {
        return new Place(framework, ChangeKind.of(path), number);
    }

    public String url() {
        return kind.url(framework, number);
    }

    NotFound missing() {
        return new NotFound(url());
    }
}
