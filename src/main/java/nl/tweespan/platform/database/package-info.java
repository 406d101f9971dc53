/** How long a request waits for the database, how the pool finds it again, and what health says of it. */
@NullMarked
package nl.tweespan.platform.database;

import org.jspecify.annotations.NullMarked;
