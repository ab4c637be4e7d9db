/** What GitHub would send to start a workflow, and where. */
export interface Delivery {
  readonly id: string;
  readonly event: string;
  readonly action: string | null;
  readonly repository: string;
  readonly sender: string;
  readonly payload: Readonly<Record<string, unknown>>;
}
