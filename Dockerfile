# One of the four applications, as `mvn -DskipTests package` left it:
#   docker build --build-arg APPLICATION=gateway -t iclei/gateway .
FROM eclipse-temurin:25-jre AS layers
ARG APPLICATION
WORKDIR /extracted
COPY ${APPLICATION}/target/${APPLICATION}-*-app.jar application.jar
RUN java -Djarmode=tools -jar application.jar extract --layers --destination layers

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --user-group --no-create-home iclei
WORKDIR /application
# what seldom changes comes first, so that a new version sends little over the wire
COPY --from=layers /extracted/layers/dependencies/ ./
COPY --from=layers /extracted/layers/spring-boot-loader/ ./
COPY --from=layers /extracted/layers/snapshot-dependencies/ ./
COPY --from=layers /extracted/layers/application/ ./
USER 10001
ENV SERVER_ADDRESS=0.0.0.0 SERVER_PORT=8080
EXPOSE 8080 8081 8082 8083
# bash speaks TCP by itself: the image has no curl
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=3 CMD ["bash", "-c", \
    "exec 3<>/dev/tcp/127.0.0.1/$SERVER_PORT && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && read -r answer <&3 && [[ $answer == *' 200'* ]]"]
ENTRYPOINT ["java", \
    "-XX:MaxRAMPercentage=50", \
    "-XX:+UseSerialGC", \
    "-XX:+UseCompactObjectHeaders", \
    "-XX:+ExitOnOutOfMemoryError", \
    "--enable-native-access=ALL-UNNAMED", \
    "--sun-misc-unsafe-memory-access=allow", \
    "-Dfile.encoding=UTF-8", \
    "-jar", "application.jar"]
