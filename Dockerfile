# syntax=docker/dockerfile:1
FROM eclipse-temurin:25-jdk AS build
WORKDIR /build
COPY . .
RUN --mount=type=cache,target=/root/.m2 ./mvnw -B -ntp -DskipTests package \
    && cp target/tweespan-*.jar tweespan.jar \
    && java -Djarmode=tools -jar tweespan.jar extract --destination app

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin tweespan
WORKDIR /app
COPY --chmod=755 src/main/docker/healthy .
COPY --from=build /build/app/lib/ ./lib/
COPY --from=build /build/app/tweespan.jar ./
# what a start loads, kept as it is after loading: made by one that finds no database and ends there, on this very JVM
RUN SPRING_DATASOURCE_URL=jdbc:postgresql://127.0.0.1:1/none SPRING_DATASOURCE_USERNAME=none SPRING_DATASOURCE_PASSWORD=none \
    java -XX:AOTCacheOutput=tweespan.aot -XX:+UseSerialGC -jar tweespan.jar >/dev/null 2>&1; test -s tweespan.aot
USER 10001
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=8s --start-period=60s --retries=4 CMD ["/app/healthy"]
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-XX:MaxRAMPercentage=70", "-XX:AOTCache=tweespan.aot", "-jar", "tweespan.jar"]
