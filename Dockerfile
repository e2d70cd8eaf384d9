# Riparian in a container: docker build -t riparian . && docker run -p 4000:4000 riparian
# It keeps nothing, and writes only files of the whole corpus under /tmp: run it with --read-only --tmpfs /tmp, behind a proxy that speaks HTTPS (TRUST_PROXY, docs/operations.md).

FROM node:20-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
# The page and the server, the corpus compiled once, and then only the packages that they run with.
RUN node -e 'import("./scripts/build.js").then(({ build }) => build({ page: true }))' \
 && node bin/riparian.js trace mec.cap-gain rsk.rule-failure > /dev/null \
 && npm prune --omit=dev

FROM node:20-slim
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 STOP_DELAY=5
COPY --from=build /app/package.json ./
COPY --from=build /app/bin bin
COPY --from=build /app/scripts/build.js scripts/build.js
COPY --from=build /app/graph-seed/corpus graph-seed/corpus
COPY --from=build /app/docs docs
COPY --from=build /app/.riparian .riparian
COPY --from=build /app/dist dist
COPY --from=build /app/node_modules node_modules
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Node itself, not npm: SIGTERM reaches it, and it drains before it ends. Docker kills after 10 seconds; give it --stop-timeout 30.
ENTRYPOINT ["node", "bin/riparian.js"]
CMD ["start"]
