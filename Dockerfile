# syntax=docker/dockerfile:1
FROM node:24-bookworm-slim AS build
WORKDIR /kode
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run release -- /rilis

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOSTNAME=0.0.0.0 HOST=0.0.0.0 PORT=3000 DATA_DIR=/data WORKER=off NEXT_TELEMETRY_DISABLED=1
RUN install -d -o node -g node /data
WORKDIR /rilis
COPY --from=build /rilis ./
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+process.env.PORT+'/health/ready').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
CMD ["node", "server.js"]
