export type ActorKind = 'User' | 'Bot' | 'Organization';

export interface Actor {
  readonly id: number;
  readonly login: string;
  readonly kind: ActorKind;
  readonly token: string;
}

export interface Label {
  readonly id: number;
  name: string;
  color: string;
  description: string | null;
}
