package nl.tweespan.project.life;

import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface ReviewRepository extends Repository<Review, UUID> {

    Review save(Review entity);
}
