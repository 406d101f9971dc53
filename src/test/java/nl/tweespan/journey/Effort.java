package nl.tweespan.journey;

/** What a journey asks of all its people together: pages that they look at, and what they click; not what they type. */
final class Effort {

    private int pages;
    private int clicks;

    void page() {
        pages++;
    }

    void click() {
        clicks++;
    }

    int pages() {
        return pages;
    }

    int clicks() {
        return clicks;
    }

    @Override
    public String toString() {
        return pages + " pages, " + clicks + " clicks";
    }
}
