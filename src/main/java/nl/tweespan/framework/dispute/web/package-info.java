/** Pages of disputes. */
@NullMarked
package nl.tweespan.framework.dispute.web;

import org.jspecify.annotations.NullMarked;
