package nl.tweespan.platform;

/** The order in which start-up work runs ({@code @Order} on an ApplicationRunner). */
public final class StartOrder {

    /** Definition files of agreements. */
    public static final int AGREEMENTS = 100;
    /** Demo accounts, which need the parties. */
    public static final int ACCOUNTS = 200;
    /** The first administrator, unless somebody can sign in already. */
    public static final int FIRST_ADMINISTRATOR = 300;
    /** Demo records, which need accounts. */
    public static final int DEMO_RECORDS = 400;

    private StartOrder() {}
}
